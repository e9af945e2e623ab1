-- Revert guildkeeper:tickets/hand_over from pg

begin;
set local role guildkeeper_owner;

drop function tickets.hand_over;

commit;
