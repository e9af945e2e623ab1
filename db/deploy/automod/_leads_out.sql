-- Deploy guildkeeper:automod/_leads_out to pg

begin;
set local role guildkeeper_owner;

create function automod._leads_out(hosts text[], allowed text[])
returns boolean
language plpgsql immutable
as $$
begin
  return exists (
    select
    from unnest(_leads_out.hosts) as h (host)
    where not exists (
      select from unnest(_leads_out.allowed) as a (domain) where right('.' || h.host, length(a.domain) + 1) = '.' || a.domain
    )
  );
end;
$$;

comment on function automod._leads_out is 'Whether one of these hosts is neither an allowed domain nor below one.';

commit;
