-- Revert guildkeeper:tickets/transcript_text from pg

begin;
set local role guildkeeper_owner;

drop function tickets.transcript_text;

commit;
