-- Revert guildkeeper:moderation/_case_row from pg

begin;
set local role guildkeeper_owner;

drop function moderation._case_row;
drop type moderation.case_row;

commit;
