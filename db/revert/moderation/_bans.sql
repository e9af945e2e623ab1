-- Revert guildkeeper:moderation/_bans from pg

begin;
set local role guildkeeper_owner;

drop function moderation._bans;

commit;
