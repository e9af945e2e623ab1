-- Revert guildkeeper:tickets/_reply_text from pg

begin;
set local role guildkeeper_owner;

drop function tickets._reply_text;

commit;
