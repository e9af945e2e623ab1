-- Deploy guildkeeper:automod/_require_domain to pg

begin;
set local role guildkeeper_owner;

create function automod._require_domain(typed text)
returns text
language plpgsql stable
as $$
declare
  v_authority text := (regexp_match(typed, '^(?:https?:[/\\]+)?([^/\\?#]*)'))[1];
  v_host text := regexp_replace(text._host(v_authority), '^www\.', '');
begin
  if v_authority ~ '^[.\u00a1-\u00bf\u2010-\u205e\u3000-\u303f]|[@:*]' or v_host !~ '^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$' then
    perform app._refuse('invalid_domain', left(typed, 100));
  elsif regexp_replace(typed, '^(?:https?:[/\\]+)?[^/\\?#]*', '') ~ '[^/\\?#]' then
    perform app._refuse('domain_with_path', left(typed, 100), v_host);
  end if;
  return v_host;
end;
$$;

comment on function automod._require_domain is
'The domain that somebody typed, alone or as a link, as text._links finds it. Refuses what would never be met, and a path, as
all of the domain would be allowed (U0ALW).';

commit;
