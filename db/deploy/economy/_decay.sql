-- Deploy guildkeeper:economy/_decay to pg

begin;
set local role guildkeeper_owner;

create function economy._decay(guild_id bigint, arguments jsonb, at timestamptz)
returns void
language plpgsql
as $$
declare
  c_most constant integer := 500;
  v_settings economy.settings;
  v_members bigint[];
  v_after bigint := coalesce((arguments ->> 'after')::bigint, 0);
  v_week text := coalesce(arguments ->> 'week', to_char(_decay.at at time zone 'UTC', 'IYYY-"W"IW'));
begin
  select s.* into v_settings from economy.settings s where s.guild_id = _decay.guild_id and s.decay_percent > 0;
  if not found then
    return;
  end if;

  v_members := array(
    select b.member_id
    from economy.purse b
    where b.guild_id = _decay.guild_id and b.member_id > v_after
    order by b.member_id
    limit c_most
  );
  perform economy._decay_members(v_settings, v_members, format('decay %s after %s', v_week, v_after), _decay.at);

  if cardinality(v_members) = c_most then
    perform outbox.schedule(
      _decay.guild_id, _decay.at + interval '1 second', 'economy._decay',
      jsonb_build_object('week', v_week, 'after', v_members[c_most]), 'economy._decay'
    );
  else
    perform outbox.schedule(
      _decay.guild_id, economy._next_decay(_decay.guild_id, _decay.at), 'economy._decay', key => 'economy._decay'
    );
  end if;
end;
$$;

comment on function economy._decay is
'Work due every week where decay_percent is above 0: lets idle fortunes decay, some hundred members at a time, and schedules
itself again: at once as long as there are more of them, else for the next week.';

select outbox._register('economy._decay');

commit;
