-- Revert guildkeeper:tickets/transcript_json from pg

begin;
set local role guildkeeper_owner;

drop function tickets.transcript_json;

commit;
