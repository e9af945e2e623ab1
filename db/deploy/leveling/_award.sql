-- Deploy guildkeeper:leveling/_award to pg

begin;
set local role guildkeeper_owner;

create function leveling._award(candidates leveling.weighed[])
returns void
language plpgsql
as $$
declare
  v record;
  v_guild_id bigint;
  v_member_id bigint;
  v_xp bigint;
  v_amount bigint;
  v_last_message_id bigint;
  v_last_at timestamptz;
  v_award leveling.history;
  v_awards leveling.history[] := '{}';
begin
  perform leveling._hold_settings(array(select distinct c.guild_id from unnest(candidates) c));

  insert into leveling.member (guild_id, member_id)
  select distinct c.guild_id, c.member_id
  from unnest(candidates) c
  where not exists (select from leveling.member m where m.guild_id = c.guild_id and m.member_id = c.member_id)
  order by c.guild_id, c.member_id
  on conflict on constraint member_pkey do nothing;

  -- Everybody locks in this order, so that no two batches wait for each other. Locked, a member is looked at again: another
  -- process may have awarded them since the weighing.
  for v in
    select c.*, m.xp, m.last_message_id
    from unnest(candidates) c
    join leveling.member m on m.guild_id = c.guild_id and m.member_id = c.member_id
    order by c.guild_id, c.member_id, c.message_id
    for update of m
  loop
    if v.member_id is distinct from v_member_id or v.guild_id is distinct from v_guild_id then
      v_guild_id := v.guild_id;
      v_member_id := v.member_id;
      v_xp := v.xp;
      v_last_message_id := v.last_message_id;
      v_last_at := null;
    end if;

    if v.message_id > v_last_message_id then
      v_last_at := app.snowflake_time(v_last_message_id);
      continue when v.at < v_last_at + v.cooldown;
      v_last_message_id := v.message_id;
    else
      continue when v.at < v_last_at + v.cooldown;
      continue when leveling._earned_nearby(v.guild_id, v.member_id, v.message_id, v.at, v.cooldown);
    end if;

    v_last_at := v.at;
    v_amount := case when v.base = 0 then 0 else greatest(1, round(v.base * v.channel_factor * v.role_factor)) end;
    v_amount := least(v_amount, leveling._most_xp() - v_xp);
    v_xp := v_xp + v_amount;
    v_award.guild_id := v.guild_id;
    v_award.member_id := v.member_id;
    v_award.at := v.at;
    v_award.rule := 'message';
    v_award.amount := v_amount;
    v_award.xp := v_xp;
    v_award.message_id := v.message_id;
    v_award.channel_id := v.channel_id;
    v_award.base := v.base;
    v_award.channel_factor := v.channel_factor;
    v_award.role_factor := v.role_factor;
    v_awards := v_awards || v_award;
  end loop;

  insert into leveling.history (
    guild_id, member_id, at, rule, amount, xp, message_id, channel_id, base, channel_factor, role_factor
  )
  select a.guild_id, a.member_id, a.at, a.rule, a.amount, a.xp, a.message_id, a.channel_id, a.base, a.channel_factor,
    a.role_factor
  from unnest(v_awards) a;

  update leveling.member m
  set xp = a.xp,
      last_message_id = greatest(m.last_message_id, a.message_id),
      channel_id = case when a.message_id > m.last_message_id then a.channel_id else m.channel_id end
  from (
    select distinct on (w.guild_id, w.member_id) w.guild_id, w.member_id, w.xp, w.message_id, w.channel_id
    from unnest(v_awards) w
    order by w.guild_id, w.member_id, w.message_id desc
  ) a
  where m.guild_id = a.guild_id and m.member_id = a.member_id;
end;
$$;

comment on function leveling._award is
'Gives the XP of messages that may earn some: locks their authors in order, walks each author''s messages by age, awards those a
cooldown apart, then writes history and members, a statement each. A message older than the newest award is checked against
the history instead, so that batches may come in any order.';

commit;
