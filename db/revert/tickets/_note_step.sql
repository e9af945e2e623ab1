-- Revert guildkeeper:tickets/_note_step from pg

begin;
set local role guildkeeper_owner;

drop function tickets._note_step;
drop type tickets.log_row;

commit;
