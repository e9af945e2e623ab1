-- Revert guildkeeper:tickets/_saved_text from pg

begin;
set local role guildkeeper_owner;

drop function tickets._saved_text;

commit;
