-- Revert guildkeeper:tickets/message from pg

begin;
set local role guildkeeper_owner;

drop index tickets.ticket_words_idx, tickets.ticket_topic_idx, tickets.answer_words_idx, tickets.answer_answer_idx;
drop table tickets.message_edit;
drop table tickets.message;
drop extension pg_trgm;
drop extension btree_gin;

commit;
