-- Specification of transcripts.settings: how many attachments are kept.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

select results_eq(
  'select s.keep_file_mib, s.keep_files_mib from transcripts.settings s', $$values (8, 500), (8, 500)$$, 'every guild has its row'
);
select throws_ok(
  $$select config.set(1, 'transcripts.keep_file_mib', '26')$$, 'U0VAL', null, 'a value that is not allowed is refused'
);

select * from finish();
rollback;
