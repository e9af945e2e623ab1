-- Revert guildkeeper:moderation/_case_row from pg

begin;
set local role guildkeeper_owner;

drop function moderation._case_row(moderation.case, timestamptz);
drop type moderation.case_row;

commit;
