-- Revert guildkeeper:moderation/_pattern_fault from pg

begin;
set local role guildkeeper_owner;

drop function moderation._pattern_fault(text);

commit;
