-- Revert guildkeeper:games/_stand_late from pg

begin;
set local role guildkeeper_owner;

select outbox._unregister('games._stand_late');
drop function games._stand_late;

commit;
