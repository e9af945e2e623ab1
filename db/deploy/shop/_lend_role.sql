-- Deploy guildkeeper:shop/_lend_role to pg

begin;
set local role guildkeeper_owner;

create function shop._lend_role(
  guild_id bigint,
  member_id bigint,
  role app.role,
  role_ids bigint[],
  duration interval,
  reason jsonb,
  at timestamptz
)
returns timestamptz
language plpgsql
as $$
declare
  v_until timestamptz;
begin
  -- Until when it is lent already is only known with the member in hand.
  perform roles._lock(_lend_role.guild_id, array[_lend_role.member_id]);
  v_until := roles._until(_lend_role.guild_id, _lend_role.member_id, role.role_id, 'shop', 'loan');
  if v_until is null and role.role_id = any (role_ids) then
    perform app._refuse('has_role', role.role_id::text);
  end if;

  v_until := greatest(v_until, _lend_role.at) + duration;
  if v_until > _lend_role.at + interval '10 years' then
    perform app._refuse('lent_too_long', role.role_id::text);
  end if;

  perform roles._grant(
    _lend_role.guild_id, _lend_role.member_id, role.role_id, 'shop', 'loan', v_until, reason, _lend_role.at
  );
  return v_until;
end;
$$;

comment on function shop._lend_role is
'Gives a member a role for a time and returns until when; one that is lent already ends so much later. Refuses a role that they
have otherwise (U0HAS), and more than ten years (U0LNG).';

commit;
