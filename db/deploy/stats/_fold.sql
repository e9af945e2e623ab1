-- Deploy guildkeeper:stats/_fold to pg

begin;
set local role guildkeeper_owner;

create function stats._fold(guild_id bigint, at timestamptz, most integer)
returns boolean
language plpgsql
as $$
declare
  v_progress stats.progress;
  v_end timestamptz;
  v_until timestamptz;
begin
  select p.* into strict v_progress from stats.progress p where p.guild_id = _fold.guild_id for update;
  v_end := date_trunc('day', _fold.at, v_progress.time_zone);
  if v_end <= v_progress.folded_until then
    return false;
  end if;

  select greatest(app.snowflake_time(m.message_id), v_progress.folded_until + interval '1 millisecond') into v_until
  from stats.message m
  where m.guild_id = _fold.guild_id
    and m.message_id >= app.snowflake_at(v_progress.folded_until)
    and m.message_id < app.snowflake_at(v_end)
  order by m.message_id
  offset _fold.most
  limit 1;
  v_until := coalesce(v_until, v_end);

  perform stats._fold_between(_fold.guild_id, v_progress.folded_until, v_until, v_progress.time_zone);
  update stats.progress p set folded_until = v_until where p.guild_id = _fold.guild_id;
  return v_until < v_end;
end;
$$;

comment on function stats._fold is
'Folds the facts of a guild''s days that are over into stats.member_day, at most some `most` at once. Returns whether there are
more.';

commit;
