-- Revert guildkeeper:tickets/_take_answers from pg

begin;
set local role guildkeeper_owner;

drop function tickets._take_answers;

commit;
