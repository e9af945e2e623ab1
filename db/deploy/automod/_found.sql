-- Deploy guildkeeper:automod/_found to pg

begin;
set local role guildkeeper_owner;

create function automod._found(number integer, seen automod.seen)
returns automod.found
language plpgsql immutable
as $$
declare
  v_found automod.found;
begin
  v_found.guild_id := (seen).guild_id;
  v_found.channel_id := (seen).channel_id;
  v_found.member_id := (seen).member_id;
  v_found.message_id := (seen).message_id;
  v_found.role_ids := (seen).role_ids;
  v_found.excerpt := left((seen).content, 200);
  v_found.number := _found.number;
  return v_found;
end;
$$;

comment on function automod._found is 'That a message meets the rule with this number.';

commit;
