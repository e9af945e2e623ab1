-- Deploy guildkeeper:app/_require_member to pg

begin;
set local role guildkeeper_owner;

create function app._require_member(member_id bigint)
returns void
language plpgsql stable
as $$
begin
  if member_id is null or member_id <= 0 then
    perform app._refuse('invalid_member', coalesce(member_id::text, 'null'));
  end if;
end;
$$;

comment on function app._require_member is
'Refuses what cannot be a member''s id (U0MEM). Somebody who left is fine: what they earned is still theirs.';

commit;
