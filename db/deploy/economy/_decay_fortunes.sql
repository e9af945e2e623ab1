-- Deploy guildkeeper:economy/_decay_fortunes to pg

begin;
set local role guildkeeper_owner;

create function economy._decay_fortunes(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
declare
  v_settings economy.settings;
  v_decay economy.decay;
  v_members bigint[];
begin
  select s.* into v_settings from economy.settings s where s.guild_id = _decay_fortunes.guild_id and s.decay_percent > 0;
  if not found then
    return 0;
  end if;

  insert into economy.decay as d (guild_id, week, after_member_id)
  values (_decay_fortunes.guild_id, date_trunc('week', _decay_fortunes.at at time zone 'UTC')::date, 0)
  on conflict on constraint decay_pkey do update
  set after_member_id = case when d.week < excluded.week then 0 else d.after_member_id end,
      week = greatest(d.week, excluded.week)
  returning d.* into v_decay;
  if v_decay.after_member_id is null then
    return 0;
  end if;

  v_members := array(
    select b.member_id
    from economy.purse b
    where b.guild_id = _decay_fortunes.guild_id and b.member_id > v_decay.after_member_id
    order by b.member_id
    limit _decay_fortunes.most
  );
  perform economy._decay_members(
    v_settings, v_members, format('decay %s after %s', v_decay.week, v_decay.after_member_id), _decay_fortunes.at
  );

  update economy.decay d
  set after_member_id = v_members[_decay_fortunes.most]  -- null where there were fewer
  where d.guild_id = _decay_fortunes.guild_id;
  return cardinality(v_members);
end;
$$;

comment on function economy._decay_fortunes is
'Lets idle fortunes decay, where decay_percent is above 0: once a week, on its first day that the guild is maintained; at most
`most` members at once, and returns how many they were.';

commit;
