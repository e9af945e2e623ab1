-- Deploy guildkeeper:reports/_show_counters to pg

begin;
set local role guildkeeper_owner;

create function reports._show_counters(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  -- Discord takes two changes of a channel's name in ten minutes.
  c_pause constant interval := '6 minutes';
  v_counter reports.counter;
  v_name text;
begin
  delete from reports.counter c
  where c.guild_id = _show_counters.guild_id
    and exists (
      select from app.channel k where k.guild_id = c.guild_id and k.channel_id = c.channel_id and k.deleted_at is not null
    );

  for v_counter in
    select c.* from reports.counter c where c.guild_id = _show_counters.guild_id order by c.channel_id for update
  loop
    v_name := reports._counter_name(v_counter, _show_counters.at);
    continue when v_name is null or v_name = v_counter.shown or v_counter.shown_at > _show_counters.at - c_pause;
    perform discord.edit_channel(
      v_counter.guild_id, v_counter.channel_id, name => v_name,
      on_done => case when v_counter.refused_at is not null then 'reports._counter_answered' end,
      on_failed => 'reports._counter_answered',
      arguments => jsonb_build_object('counter', v_counter.channel_id, 'name', v_name), at => _show_counters.at
    );
    update reports.counter c
    set shown = v_name, shown_at = _show_counters.at
    where c.guild_id = v_counter.guild_id and c.channel_id = v_counter.channel_id;
  end loop;

  if exists (select from reports.counter c where c.guild_id = _show_counters.guild_id) then
    perform outbox.schedule(
      _show_counters.guild_id, _show_counters.at + c_pause, 'reports._show_counters', key => 'reports._show_counters'
    );
  end if;
end;
$$;

comment on function reports._show_counters is
'Work due every six minutes while there are counters: renames the channels whose number has changed. What is asked for is in a
lane of its own, so nothing that is said there waits for it, and the newest name wins.';

select outbox._register('reports._show_counters');

commit;
