-- Deploy guildkeeper:imports/_maintain to pg

begin;
set local role guildkeeper_owner;

create function imports._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  perform imports._end(b.guild_id, b.number, 'dropped', _maintain.at)
  from imports.batch b
  where b.guild_id = _maintain.guild_id and b.state = 'staged' and b.staged_at < _maintain.at - interval '30 days'
  -- Each may have a hundred thousand lines.
  limit _maintain.most / 1000;
  return 0;
end;
$$;

comment on function imports._maintain is
'A new day: imports that have waited for 30 days are dropped, a few of them a day.';

commit;
