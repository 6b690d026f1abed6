"""The clinic's providers: table of contents."""

from vitalbridge_desktop.kernel.service import Service

from . import admission as admit
from . import commands as do
from . import events as happened
from . import queries as know
from . import tables

providers = Service("providers", provider=tables.providers)
providers.command(do.CreateProvider, do.create_provider, happened.ProviderCreated)
providers.command(do.UpdateProvider, do.update_provider, happened.ProviderUpdated)
providers.command(do.DeactivateProvider, do.deactivate_provider, happened.ProviderDeactivated)
providers.command(do.ReactivateProvider, do.reactivate_provider, happened.ProviderReactivated)

providers.event(happened.ProviderCreated, tables.apply_created)
providers.event(happened.ProviderUpdated, tables.apply_updated, admit.admit_updated)
providers.event(happened.ProviderDeactivated, tables.apply_deactivated, admit.admit_deactivated)
providers.event(happened.ProviderReactivated, tables.apply_reactivated, admit.admit_reactivated)

providers.query(know.GetProvider, know.get_provider)
providers.query(know.ListProviders, know.list_providers)
providers.query(know.SearchProviders, know.search_providers)
