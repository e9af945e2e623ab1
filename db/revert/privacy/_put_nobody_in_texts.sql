-- Revert guildkeeper:privacy/_put_nobody_in_texts from pg

begin;
set local role guildkeeper_owner;

drop function privacy._put_nobody_in_texts;

commit;
