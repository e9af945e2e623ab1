-- Revert guildkeeper:outbox/claim_due from pg

begin;
set local role guildkeeper_owner;

drop function outbox.claim_due;
drop type outbox.claimed_work;

commit;
