-- Deploy guildkeeper:shop/_lend_role to pg

begin;
set local role guildkeeper_owner;

create function shop._lend_role(
  guild_id bigint,
  member_id bigint,
  role app.role,
  role_ids bigint[],
  duration interval,
  reason text,
  at timestamptz
)
returns timestamptz
language plpgsql
as $$
declare
  v_until timestamptz;
begin
  -- Whether it is lent already is only known with the row in hand.
  insert into shop.lent_role (guild_id, member_id, role_id, until)
  values (_lend_role.guild_id, _lend_role.member_id, role.role_id, _lend_role.at)
  on conflict on constraint lent_role_pkey do nothing;
  if found and role.role_id = any (role_ids) then
    perform app._refuse('has_role', role.name);
  end if;

  select greatest(l.until, _lend_role.at) + duration into strict v_until
  from shop.lent_role l
  where l.guild_id = _lend_role.guild_id and l.member_id = _lend_role.member_id and l.role_id = role.role_id
  for update;
  if v_until > _lend_role.at + interval '10 years' then
    perform app._refuse('lent_too_long', role.name);
  end if;

  update shop.lent_role l
  set until = v_until
  where l.guild_id = _lend_role.guild_id and l.member_id = _lend_role.member_id and l.role_id = role.role_id;
  perform outbox.schedule(
    _lend_role.guild_id, v_until, 'shop._return_role',
    jsonb_build_object('member_id', _lend_role.member_id, 'role_id', role.role_id),
    shop._loan_key(_lend_role.member_id, role.role_id)
  );
  perform discord.add_role(_lend_role.guild_id, _lend_role.member_id, role.role_id, reason);
  return v_until;
end;
$$;

comment on function shop._lend_role is
'Gives a member a role for a time and returns until when; one that is lent already ends so much later. Refuses a role that they
have for good (U0HAS), which would be taken from them at the end, and more than ten years (U0LNG).';

commit;
