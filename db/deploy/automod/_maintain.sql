-- Deploy guildkeeper:automod/_maintain to pg

begin;
set local role guildkeeper_owner;

create function automod._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  return automod._forget_matches(_maintain.guild_id, _maintain.at, _maintain.most)
    + automod._forget_excerpts(_maintain.guild_id, _maintain.at, _maintain.most)
    + automod._forget_traces(_maintain.guild_id, _maintain.at, _maintain.most);
end;
$$;

comment on function automod._maintain is
'What a new day brings: traces that no rule counts any more, and excerpts and matches whose time is over, are forgotten, at
most `most` of each. Returns how many.';

commit;
