-- Revert guildkeeper:moderation/_plain from pg

begin;
set local role guildkeeper_owner;

drop function moderation._plain(text);

commit;
