-- Specification of the table leveling.history: append-only, and its amounts are the XP.

begin;
\ir ../../fixtures/guild.sql
select plan(7);

select col_is_pk(
  'leveling', 'history', array['guild_id', 'member_id', 'at', 'history_id'], 'a line has its place in time'
);
select throws_ok(
  $$insert into leveling.history (guild_id, member_id, at, rule, amount, xp) values (1, 5, now(), 'gift', 1, 1)$$,
  '23514', null,
  'only the rules there are'
);
select table_privs_are(
  'leveling', 'history', 'guildkeeper_admin', array['SELECT'], 'operators read it, and cannot rewrite it'
);
select table_privs_are('leveling', 'history', 'guildkeeper_bot', '{}'::text[], 'the bot does not read it');

-- Whatever happens to XP, the amounts add up, and each line has the XP it made.
select setseed(0.3);
do $$
declare
  v_member bigint;
  v_xp bigint;
begin
  for n in 1..400 loop
    v_member := 1 + floor(random() * 8);
    v_xp := coalesce(tests.xp(v_member), 0);
    case floor(random() * 8)
      when 0 then perform leveling.give_xp(1, v_member, 1 + floor(random() * 500)::integer);
      when 1 then
        if v_xp > 0 then
          perform leveling.take_xp(1, v_member, 1 + floor(random() * v_xp)::bigint);
        end if;
      when 2 then perform leveling.set_xp(1, v_member, floor(random() * 3000)::integer);
      when 3 then perform leveling.reset(1, v_member);
      when 4 then update leveling.member set xp = floor(random() * 3000) where guild_id = 1 and member_id = v_member;
      when 5 then delete from leveling.member where guild_id = 1 and member_id = v_member;
      else perform tests.say(
        v_member, '2026-01-01Z'::timestamptz + floor(random() * 86400) * interval '1 second',
        n => n
      );
    end case;
  end loop;
end;
$$;
select is_empty('select * from leveling.selfcheck(1)', 'after 400 random changes the books are sound');
select is_empty(
  $$select h.member_id, h.history_id
    from (
      select e.*, sum(e.amount) over (partition by e.member_id order by e.history_id) as expected
      from leveling.history e where e.guild_id = 1
    ) h
    where h.xp <> h.expected$$,
  'and each line has the XP that were there after it'
);
select is(
  (select array_agg(distinct h.rule order by h.rule) from leveling.history h),
  '{edit,grant,message,reset,set,take}'::text[],
  'all of the rules were among them'
);

select * from finish();
rollback;
