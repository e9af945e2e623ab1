-- Revert guildkeeper:outbox/_note_refusal from pg

begin;
set local role guildkeeper_owner;

drop function outbox._note_refusal;

commit;
