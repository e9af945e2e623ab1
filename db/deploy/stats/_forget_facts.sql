-- Deploy guildkeeper:stats/_forget_facts to pg

begin;
set local role guildkeeper_owner;

create function stats._forget_facts(guild_id bigint, member_id bigint)
returns bigint
language plpgsql
as $$
declare
  v_messages bigint;
  v_stays bigint;
  v_days bigint;
begin
  update stats.message m set member_id = 0 where m.guild_id = _forget_facts.guild_id and m.member_id = _forget_facts.member_id;
  get diagnostics v_messages = row_count;

  with taken as (
    delete from stats.member_day d
    where d.guild_id = _forget_facts.guild_id and d.member_id = _forget_facts.member_id
    returning d.day, d.channel_id, d.messages
  ),
  kept as (
    insert into stats.member_day as d (guild_id, day, member_id, channel_id, messages)
    select _forget_facts.guild_id, t.day, 0, t.channel_id, t.messages from taken t order by t.day, t.channel_id
    on conflict on constraint member_day_pkey do update set messages = d.messages + excluded.messages
  )
  select count(*) into v_days from taken;

  update stats.stay s
  set member_id = 0, invite_code = null, inviter_id = null
  where s.guild_id = _forget_facts.guild_id and s.member_id = _forget_facts.member_id;
  get diagnostics v_stays = row_count;
  update stats.stay s
  set inviter_id = null
  where s.guild_id = _forget_facts.guild_id and s.inviter_id = _forget_facts.member_id;
  delete from stats.member m where m.guild_id = _forget_facts.guild_id and m.member_id = _forget_facts.member_id;
  return v_messages + v_days + v_stays + voice._forget_member(_forget_facts.guild_id, _forget_facts.member_id);
end;
$$;

comment on function stats._forget_facts is
'Puts nobody (0) in the place of a member, wherever one is named. Returns how many rows did.';

commit;
