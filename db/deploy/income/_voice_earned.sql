-- Deploy guildkeeper:income/_voice_earned to pg

begin;
set local role guildkeeper_owner;

create function income._voice_earned()
returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_guild_id bigint;
  v_minutes jsonb;
  v_amount bigint;
begin
  -- The transition tables are read alone, never beside a table: see "More than one machine".
  if tg_op = 'INSERT' then
    select min(w.guild_id), jsonb_object_agg(w.member_id, w.paid_minutes) into v_guild_id, v_minutes
    from written w where w.paid_minutes > 0;
  else
    select min(w.guild_id), jsonb_object_agg(w.member_id, w.paid_minutes - o.paid_minutes) into v_guild_id, v_minutes
    from written w
    join overwritten o on o.guild_id = w.guild_id and o.day = w.day and o.member_id = w.member_id
    where w.paid_minutes > o.paid_minutes;
  end if;

  select s.voice_amount into v_amount from income.settings s where s.guild_id = v_guild_id;
  if v_amount > 0 then
    perform outbox.schedule(
      v_guild_id, now(), 'income._pay_voice', jsonb_build_object('minutes', v_minutes, 'amount', v_amount)
    );
  end if;
  return null;
end;
$$;

comment on function income._voice_earned is
'Whoever was in voice for minutes that count has each of them paid, by the setting voice_amount of now, right after the
transaction in which they were settled: a settlement is of one guild.';

create trigger voice_earned_by_insert
after insert on voice.day
referencing new table as written
for each statement execute function income._voice_earned();

create trigger voice_earned_by_update
after update on voice.day
referencing old table as overwritten new table as written
for each statement execute function income._voice_earned();

commit;
