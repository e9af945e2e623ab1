-- Deploy guildkeeper:income/_pay_messages to pg

begin;
set local role guildkeeper_owner;

create function income._pay_messages(guild_id bigint, messages app.message[])
returns void
language plpgsql
as $$
declare
  v record;
  v_last income.earning;
  v_amount bigint;
  v_paid_at timestamptz;
  v_movements economy.movement[] := '{}';
  v_earned income.earning[] := '{}';
  v_earnings income.earning[] := array(
    select e from income._earnings(_pay_messages.guild_id, _pay_messages.messages) e
  );
begin
  if v_earnings = '{}' then
    return;
  end if;

  insert into income.earner (guild_id, member_id)
  select distinct _pay_messages.guild_id, e.member_id from unnest(v_earnings) e order by e.member_id
  on conflict on constraint earner_pkey do nothing;

  -- Everybody locks in this order, so that no two batches wait for each other. Locked, a member is looked at again: another
  -- process may have paid them since.
  for v in
    select e.member_id, e.message_id, e.at, r.last_message_id, s.message_min, s.message_max, s.message_cooldown
    from unnest(v_earnings) e
    join income.earner r on r.guild_id = _pay_messages.guild_id and r.member_id = e.member_id
    join income.settings s on s.guild_id = r.guild_id
    order by e.member_id, e.message_id
    for no key update of r
  loop
    if v.member_id is distinct from v_last.member_id then
      v_last := row(v.member_id, v.last_message_id, app.snowflake_time(v.last_message_id));
    end if;
    continue when v.message_id <= v_last.message_id or v.at < v_last.at + v.message_cooldown;

    v_last := row(v.member_id, v.message_id, v.at);
    v_earned := v_earned || v_last;
    v_amount := income._between(v.message_min, v.message_max);
    v_movements := v_movements || row('wallet', v.member_id, v_amount)::economy.movement;
    v_paid_at := greatest(v_paid_at, v.at);
  end loop;

  if v_earned <> '{}' then
    update income.earner r
    set last_message_id = e.message_id
    from (select w.member_id, max(w.message_id) as message_id from unnest(v_earned) w group by w.member_id) e
    where r.guild_id = _pay_messages.guild_id and r.member_id = e.member_id;

    perform income._pay_all(_pay_messages.guild_id, 'message', v_movements, v_paid_at);
  end if;
end;
$$;

comment on function income._pay_messages is
'Pays what the messages of a batch earn in a guild, in one transaction: walks each author''s by age and pays those a cooldown
apart. The time of a message is in its id, so that one that comes twice is paid once.';

commit;
