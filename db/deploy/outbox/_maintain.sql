-- Deploy guildkeeper:outbox/_maintain to pg

begin;
set local role guildkeeper_owner;

create function outbox._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  return outbox.prune(_maintain.guild_id, most => _maintain.most, at => _maintain.at);
end;
$$;

comment on function outbox._maintain is
'What a new day brings: effects and work finished longer ago than the setting outbox.keep_finished are forgotten.';

commit;
