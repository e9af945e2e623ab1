-- Revert guildkeeper:imports/rehearse from pg

begin;
set local role guildkeeper_owner;

drop function imports.rehearse;
drop type imports.outcome;

commit;
