-- Deploy guildkeeper:automod/_require_code to pg

begin;
set local role guildkeeper_owner;

create function automod._require_code(typed text)
returns text
language plpgsql stable
as $$
declare
  v_code text := coalesce(
    (select automod._invite_code(l) from text._links(typed) l where automod._invite_code(l) is not null limit 1), typed
  );
begin
  if v_code !~ '^[a-z0-9-]+$' then
    perform app._refuse('invalid_invite', left(typed, 100));
  end if;
  return v_code;
end;
$$;

comment on function automod._require_code is
'The code of the invite that somebody typed, alone or as a link. Refuses what would never be met (U0ALW).';

commit;
