-- Deploy guildkeeper:app/_require_member to pg
-- requires: app/_refuse

begin;
set local role guildkeeper_owner;

create function app._require_member(member_id bigint)
returns void
language plpgsql stable
as $$
begin
  if member_id is null or member_id <= 0 then
    perform app._refuse('U0MEM', coalesce(member_id::text, 'null'));
  end if;
end;
$$;

comment on function app._require_member(bigint) is
'Refuses what cannot be a member''s id (U0MEM). Somebody who left is fine: what they earned is still theirs.';

commit;
