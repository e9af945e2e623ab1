-- Specification of tickets.message: what is written in tickets can be found.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(2);

insert into tickets.ticket (guild_id, number, type_number, member_id, asked_at, state) values (1, 1, 1, 5, now(), 'open');
insert into tickets.message (guild_id, number, message_id, at, author_id, content)
select 1, 1, n, now(), 5, 'Word' || n || ' ' || md5(n::text) from generate_series(1, 10000) n;
analyze tickets.message;
set local enable_seqscan to off;
set local enable_indexscan to off;
create function pg_temp.plan_of(sql text) returns text language plpgsql as $$
declare
  v_line text;
  v_plan text := '';
begin
  for v_line in execute 'explain (costs off) ' || sql loop
    v_plan := v_plan || v_line;
  end loop;
  return v_plan;
end;
$$;
select ok(
  pg_temp.plan_of($$select from tickets.message m where m.guild_id = 1::bigint and m.words @@ to_tsquery('simple', 'word17')$$)
    ~ 'message_words_idx', 'by its words'
);
select ok(
  pg_temp.plan_of($$select from tickets.message m where m.guild_id = 1::bigint and m.content ilike '%c4ca4238%'$$)
    ~ 'message_content_idx', 'by a part of one'
);

select * from finish();
rollback;
