-- Revert guildkeeper:text/_without_foreign_marks from pg

begin;
set local role guildkeeper_owner;

drop function text._without_foreign_marks;

commit;
