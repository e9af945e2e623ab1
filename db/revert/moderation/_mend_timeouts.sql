-- Revert guildkeeper:moderation/_mend_timeouts from pg

begin;
set local role guildkeeper_owner;

drop function moderation._mend_timeouts;

commit;
