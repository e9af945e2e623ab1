-- Deploy guildkeeper:imports/_maintain to pg

begin;
set local role guildkeeper_owner;

create function imports._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  perform imports._end(b.guild_id, b.number, 'dropped', 0, _maintain.at)
  from imports.batch b
  where b.guild_id = _maintain.guild_id and b.state = 'staged' and b.staged_at < _maintain.at - interval '30 days';
  return 0;
end;
$$;

comment on function imports._maintain is
'A new day: an import that has waited for 30 days is dropped. There are few, so `most` bounds nothing.';

commit;
