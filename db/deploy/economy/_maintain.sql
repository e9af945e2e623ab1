-- Deploy guildkeeper:economy/_maintain to pg

begin;
set local role guildkeeper_owner;

create function economy._maintain(guild_id bigint, at timestamptz, most integer)
returns bigint
language plpgsql
as $$
begin
  return economy._decay_fortunes(_maintain.guild_id, _maintain.at, _maintain.most);
end;
$$;

comment on function economy._maintain is
'What a new day brings: the first one of a week lets idle fortunes decay.';

commit;
