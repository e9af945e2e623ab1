-- Deploy guildkeeper:app/_maintain to pg

begin;
set local role guildkeeper_owner;

create function app._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  return app.prune(_maintain.guild_id, most => _maintain.most, at => _maintain.at);
end;
$$;

comment on function app._maintain is
'What a new day brings: audit lines older than the setting app.keep_audit are forgotten.';

commit;
