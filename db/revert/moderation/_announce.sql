-- Revert guildkeeper:moderation/_announce from pg

begin;
set local role guildkeeper_owner;

drop function moderation._announce;
drop type moderation.announced;

commit;
