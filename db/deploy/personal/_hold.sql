-- Deploy guildkeeper:personal/_hold to pg

begin;
set local role guildkeeper_owner;

create function personal._hold(guild_id bigint, member_id bigint, is_paced boolean, at timestamptz)
returns personal.role
language plpgsql
as $$
declare
  v_settings personal.settings;
  v_own personal.role;
begin
  -- Whoever makes a role counts them all first.
  select s.* into strict v_settings from personal.settings s where s.guild_id = _hold.guild_id for no key update;
  perform roles._lock(_hold.guild_id, array[_hold.member_id]);
  select p.* into v_own
  from personal.role p
  where p.guild_id = _hold.guild_id and p.member_id = _hold.member_id
  for update;

  if _hold.is_paced and v_own.changed_at + v_settings.cooldown > _hold.at then
    perform app._refuse_until('changed_lately', v_own.changed_at + v_settings.cooldown);
  elsif roles._flaw(_hold.guild_id, v_own.role_id) = 'deleted' then
    v_own.role_id := null;  -- somebody deleted it in Discord
  elsif v_own.role_id is not null then
    perform app._require_assignable_role(_hold.guild_id, v_own.role_id);
  end if;
  if v_own.role_id is null then
    perform personal._require_room(_hold.guild_id);
  end if;
  v_own.guild_id := _hold.guild_id;
  v_own.member_id := _hold.member_id;
  return v_own;
end;
$$;

comment on function personal._hold is
'A member''s own role for the caller alone, until the transaction ends; role_id null: it has to be made. Refuses one that was
changed lately (U0PSN, if the change is paced), that the bot cannot change (U0HIR), and one role too many (U0PRS).';

commit;
