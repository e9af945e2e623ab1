-- Revert guildkeeper:moderation/_set_needles from pg

begin;
set local role guildkeeper_owner;

drop trigger set_needles on moderation.rule;
drop function moderation._set_needles();

commit;
