-- Revert guildkeeper:desk/_saved_text from pg

begin;
set local role guildkeeper_owner;

drop function desk._saved_text;

commit;
