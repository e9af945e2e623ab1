-- Revert guildkeeper:moderation/_told from pg

begin;
set local role guildkeeper_owner;

drop function moderation._told;
drop type moderation.told;

commit;
