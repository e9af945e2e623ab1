-- Deploy guildkeeper:roles/_hold_personal to pg

begin;
set local role guildkeeper_owner;

create function roles._hold_personal(guild_id bigint, member_id bigint, is_paced boolean, at timestamptz)
returns roles.personal
language plpgsql
as $$
declare
  v_settings roles.settings;
  v_personal roles.personal;
begin
  -- Whoever makes a role counts them all first.
  select s.* into strict v_settings from roles.settings s where s.guild_id = _hold_personal.guild_id for no key update;
  perform roles._lock(_hold_personal.guild_id, array[_hold_personal.member_id]);
  select p.* into v_personal
  from roles.personal p
  where p.guild_id = _hold_personal.guild_id and p.member_id = _hold_personal.member_id
  for update;

  if _hold_personal.is_paced and v_personal.changed_at + v_settings.personal_cooldown > _hold_personal.at then
    perform app._refuse_until('changed_lately', v_personal.changed_at + v_settings.personal_cooldown);
  elsif roles._flaw(_hold_personal.guild_id, v_personal.role_id) = 'deleted' then
    v_personal.role_id := null;  -- somebody deleted it in Discord
  elsif v_personal.role_id is not null then
    perform app._require_assignable_role(_hold_personal.guild_id, v_personal.role_id);
  end if;
  if v_personal.role_id is null then
    perform roles._require_room(_hold_personal.guild_id);
  end if;
  v_personal.guild_id := _hold_personal.guild_id;
  v_personal.member_id := _hold_personal.member_id;
  return v_personal;
end;
$$;

comment on function roles._hold_personal is
'A member''s own role for the caller alone, until the transaction ends; role_id null: it has to be made. Refuses one that was
changed lately (U0PSN, if the change is paced), that the bot cannot change (U0HIR), and one role too many (U0PRS).';

commit;
