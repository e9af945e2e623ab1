-- Revert guildkeeper:moderation/_mend_bans from pg

begin;
set local role guildkeeper_owner;

drop function moderation._mend_bans;

commit;
