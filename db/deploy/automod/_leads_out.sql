-- Deploy guildkeeper:automod/_leads_out to pg

begin;
set local role guildkeeper_owner;

create function automod._leads_out(content text, allowed text[])
returns boolean
language plpgsql immutable
as $$
begin
  return exists (
    select
    from text._links(_leads_out.content) l
    where l.is_clickable
      and not exists (select from unnest(_leads_out.allowed) as a (domain) where '.' || l.host like '%.' || a.domain)
  );
end;
$$;

comment on function automod._leads_out is 'Whether a text links to a domain that is neither allowed nor below one that is.';

commit;
